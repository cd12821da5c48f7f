/** The import screen. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.exchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
