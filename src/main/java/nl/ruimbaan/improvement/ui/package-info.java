/** Screens of the backlog. */
@NullMarked
package nl.ruimbaan.improvement.ui;

import org.jspecify.annotations.NullMarked;
