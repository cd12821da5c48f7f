/** Screens of the obstacle board. */
@NullMarked
package nl.ruimbaan.obstacle.ui;

import org.jspecify.annotations.NullMarked;
