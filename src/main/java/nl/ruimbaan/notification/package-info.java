/** The bell and the inbox: what happened to something of mine, what I am asked, and of what I want to hear no more. */
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
            "twice",
            "obstacle",
            "meeting",
            "stillness",
            "improvement",
            "spread"
        })
package nl.ruimbaan.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
