/**
 * Where a value comes from: the readings of the cells it stands in, in the words of the contract.
 */
package org.mingzhang.normalizer.evidence;
