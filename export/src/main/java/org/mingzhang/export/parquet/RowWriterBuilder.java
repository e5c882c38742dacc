package org.mingzhang.export.parquet;

import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** Puts together what writes one file. */
final class RowWriterBuilder extends ParquetWriter.Builder<List<Object>, RowWriterBuilder> {

  /** What is held in memory before it is written; a table has some forty columns. */
  private static final long ROW_GROUP_BYTES = 8L << 20;

  private static final int PAGE_BYTES = 128 << 10;

  private final RowSupport support;

  RowWriterBuilder(Path file, RowSupport support) {
    super(new LocalOutputFile(file));
    this.support = support;
    withConf(new PlainParquetConfiguration());
    withCodecFactory(new GzipCodecs());
    withCompressionCodec(CompressionCodecName.GZIP);
    withRowGroupSize(ROW_GROUP_BYTES);
    withPageSize(PAGE_BYTES);
  }

  @Override
  protected RowWriterBuilder self() {
    return this;
  }

  @Override
  protected WriteSupport<List<Object>> getWriteSupport(ParquetConfiguration settings) {
    return support;
  }

  @Override
  @SuppressWarnings("deprecation") // the library still asks for both
  protected WriteSupport<List<Object>> getWriteSupport(Configuration settings) {
    return support;
  }
}
