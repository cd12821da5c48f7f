/** Screens of the register of system conditions. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.condition.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
