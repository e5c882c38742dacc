/** Plain text as it comes from anywhere: in which encoding, line by line, in little memory. */
package org.mingzhang.extractor.textfile;
