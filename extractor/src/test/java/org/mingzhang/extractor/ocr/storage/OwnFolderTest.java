package org.mingzhang.extractor.ocr.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnFolderTest {

  @Test
  void liesInTheCacheOfTheUser() {
    assertThat(OwnFolder.inUserCache(Map.of(), "/home/li").root())
        .isEqualTo(Path.of("/home/li/.cache/mingzhang"));
    assertThat(OwnFolder.inUserCache(Map.of("XDG_CACHE_HOME", "/tmp/cache"), "/home/li").root())
        .isEqualTo(Path.of("/tmp/cache/mingzhang"));
  }
}
