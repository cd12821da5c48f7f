/** The demo organisation, written through the services only; profile {@code demo}. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "security",
            "people",
            "thread",
            "step",
            "demand",
            "story",
            "twice",
            "condition",
            "obstacle",
            "meeting",
            "improvement",
            "measure",
            "experiment",
            "visit",
            "spread",
            "notification"
        })
package nl.ruimbaan.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
