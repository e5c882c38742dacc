/** Tables as a SQLite database that Datasette shows: searchable, with views and metadata. */
package org.mingzhang.export.sqlite;
