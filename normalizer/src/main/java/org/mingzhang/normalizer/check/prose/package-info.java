/** Rules about the figures that a document states in prose. */
package org.mingzhang.normalizer.check.prose;
