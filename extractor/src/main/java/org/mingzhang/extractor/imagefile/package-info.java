/** Image files as documents: their pages, how large these are on paper, and their pictures. */
package org.mingzhang.extractor.imagefile;
