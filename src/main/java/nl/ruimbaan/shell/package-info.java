/** The frame around all screens: layout, home, error pages. May use all, used by none. */
@NullMarked
package nl.ruimbaan.shell;

import org.jspecify.annotations.NullMarked;
