/** The sign-in page. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
