/** The whole way from a file to its checked document. */
package org.mingzhang.pipeline;
