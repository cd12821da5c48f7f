/** The backlog: changes to how we work, from idea to how we work now, or stopped with a lesson. */
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
            "photo",
            "photo::ui",
            "privacy::ui",
            "publishing",
            "conversation",
            "conversation::ui",
            "draft",
            "draft::ui",
            "thread",
            "thread::ui",
            "demand",
            "savedview",
            "savedview::ui",
            "story",
            "condition",
            "board::ui"
        })
package nl.ruimbaan.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
