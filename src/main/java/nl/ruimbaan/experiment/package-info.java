/** Trying improvements with real customer demands: what is expected, what came of it, and what everyone may learn from it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "publishing",
            "privacy",
            "search",
            "privacy::ui",
            "photo",
            "photo::ui",
            "draft::ui",
            "demand",
            "condition",
            "improvement",
            "improvement::ui",
            "measure",
            "measure::ui",
            "chart"
        })
package nl.ruimbaan.experiment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
