/** What managers saw when they went to look at the work, written down and linked to what it is about. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "people::ui",
            "publishing",
            "privacy",
            "search",
            "privacy::ui",
            "draft",
            "draft::ui",
            "thread",
            "condition",
            "obstacle",
            "improvement"
        })
package nl.ruimbaan.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
