/** Printed numbers and the units of money they are printed in. */
package org.mingzhang.normalizer.number;
