/** Leaves out of a document what names officials and how they are reached. */
package org.mingzhang.normalizer.contact;
