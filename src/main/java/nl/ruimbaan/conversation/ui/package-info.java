/** The conversation below an item; handed out to the features to its right. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.conversation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
