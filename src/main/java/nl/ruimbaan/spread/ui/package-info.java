/** Screens of what came of improvements, and of where else. */
@NullMarked
package nl.ruimbaan.spread.ui;

import org.jspecify.annotations.NullMarked;
