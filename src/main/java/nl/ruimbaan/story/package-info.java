/** The wall: customers' cases, told by employees. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "words",
            "security",
            "people",
            "people::ui",
            "privacy",
            "search",
            "privacy::ui",
            "publishing",
            "conversation",
            "conversation::ui",
            "draft",
            "draft::ui",
            "photo",
            "photo::ui",
            "thread",
            "thread::ui",
            "demand",
            "tag",
            "demand::ui",
            "savedview",
            "savedview::ui"
        })
package nl.ruimbaan.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
