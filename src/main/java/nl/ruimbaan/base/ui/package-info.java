/** What every screen is made of. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
