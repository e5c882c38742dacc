/** Pictures of pages with what was read drawn on them, for people who would rather look. */
package org.mingzhang.cli.draw;
