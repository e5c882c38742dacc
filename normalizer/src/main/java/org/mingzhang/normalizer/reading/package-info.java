/**
 * Several readings of one place weighed into one. A page whose cells were read by OCR engines and a
 * hidden text layer goes in; the same page comes out, each of those cells with the weighed reading
 * first, its probability calibrated, and the readings it was made of after it. Born-digital cells
 * pass untouched.
 */
package org.mingzhang.normalizer.reading;
