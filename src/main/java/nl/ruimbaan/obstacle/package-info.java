/** What keeps employees from helping a customer, from report until those who met it say that it is gone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "words",
            "base::figure",
            "base::ui",
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
            "story",
            "condition",
            "condition::ui",
            "spc",
            "chart"
        })
package nl.ruimbaan.obstacle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
