/** From folders and archives of files to a dataset. */
package org.mingzhang.batch;
