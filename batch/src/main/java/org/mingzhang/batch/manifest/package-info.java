/** What whoever collected the files knows of them. */
package org.mingzhang.batch.manifest;
