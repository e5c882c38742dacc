/**
 * Tables as Parquet, without a Hadoop installation: files and settings are those of the Parquet
 * library itself, and its pages are compressed by Java's own gzip.
 */
package org.mingzhang.export.parquet;
