/** Screens of the obstacle board. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.obstacle.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
