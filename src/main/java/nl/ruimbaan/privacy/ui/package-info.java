/** What the privacy guard says in a form; handed out to the features to its right. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.privacy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
