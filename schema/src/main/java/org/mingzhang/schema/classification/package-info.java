/**
 * The national classification of government revenue and expenditure (政府收支分类科目) as data: codes with
 * their names, by year where they changed. Where the lists come from and what they leave out is
 * said in the README.md beside them in the resources of this package.
 */
package org.mingzhang.schema.classification;
