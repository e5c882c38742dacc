/** Tables as a Data Package: CSV with a machine-readable description of every column. */
package org.mingzhang.export.datapackage;
