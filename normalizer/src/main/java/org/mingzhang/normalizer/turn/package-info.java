/**
 * Pages that lie on their side or stand on their head: what they say is understood upright, and
 * where it stands is told as displayed.
 */
package org.mingzhang.normalizer.turn;
