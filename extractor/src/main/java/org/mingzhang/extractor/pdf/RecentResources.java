package org.mingzhang.extractor.pdf;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/**
 * A resource cache that keeps the fonts used last and no pictures, so that a file with a font a
 * page needs no more memory the longer it is. Embedded Chinese fonts have megabytes each; under
 * want of memory they are given up and parsed again.
 */
final class RecentResources extends DefaultResourceCache {

  private static final int MOST_FONTS = 48;

  private final Map<COSObject, SoftReference<PDFont>> fonts =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<COSObject, SoftReference<PDFont>> eldest) {
          return size() > MOST_FONTS;
        }
      };

  @Override
  public PDFont getFont(COSObject indirect) {
    SoftReference<PDFont> kept = fonts.get(indirect);
    return kept == null ? null : kept.get();
  }

  @Override
  public void put(COSObject indirect, PDFont font) {
    fonts.put(indirect, new SoftReference<>(font));
  }

  @Override
  public void put(COSObject indirect, PDXObject xobject) {
    // A picture is looked at once, on its page.
  }
}
