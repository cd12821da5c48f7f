/** The bell and its inbox. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.notification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
