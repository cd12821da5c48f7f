/** The inbox behind the bell: what happened to something of mine, and what I am asked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "privacy",
            "publishing",
            "conversation",
            "story",
            "obstacle",
            "meeting",
            "stillness",
            "improvement",
            "spread"
        })
package nl.ruimbaan.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
