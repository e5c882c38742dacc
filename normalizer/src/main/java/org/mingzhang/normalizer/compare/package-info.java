/** Two documents of one department side by side: two years, or budget against final account. */
package org.mingzhang.normalizer.compare;
