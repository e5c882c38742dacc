/** Printed text as the contract wants it, whatever the producer of the page wrote. */
package org.mingzhang.normalizer.text;
