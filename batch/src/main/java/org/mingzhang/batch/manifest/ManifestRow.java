package org.mingzhang.batch.manifest;

/**
 * What a manifest says of a file.
 *
 * @param file its path, or as much of its end as names one file
 * @param document files that name the same document are read as one; or null
 * @param origin where it comes from
 */
public record ManifestRow(String file, String document, Origin origin) {}
