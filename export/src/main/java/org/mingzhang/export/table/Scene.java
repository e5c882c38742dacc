package org.mingzhang.export.table;

import java.nio.file.Path;
import org.mingzhang.export.dataset.Dataset;
import org.mingzhang.export.dataset.DatasetDocument;
import org.mingzhang.export.dataset.PageLink;

/**
 * A dataset and the folder it is exported to, from which links lead to the pages.
 *
 * @param dataset the documents
 * @param folder the folder
 */
public record Scene(Dataset dataset, Path folder) {

  /** The link to a document's pages. */
  PageLink linkTo(DatasetDocument document) {
    return new PageLink(document, folder);
  }
}
