package org.mingzhang.batch.manifest;

/**
 * Where an input comes from, as whoever collected it says.
 *
 * @param address where it was published, or null
 * @param place whose it is, or null
 * @param year of what year it is, or null
 */
public record Origin(String address, String place, Integer year) {}
