/** One's own choices about mail, the administrator's settings, and the page on which one stops mail without signing in. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.mail.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
