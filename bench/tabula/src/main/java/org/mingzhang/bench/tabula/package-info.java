/** The peer that the benchmark measures against, in its own process. */
package org.mingzhang.bench.tabula;
