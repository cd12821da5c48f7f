/** Screens of the wall. */
@NullMarked
package nl.ruimbaan.story.ui;

import org.jspecify.annotations.NullMarked;
