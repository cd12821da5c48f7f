/** Figures from the customer's point of view: measures, their points, and where new limits start. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::figure",
            "base::ui",
            "sheet",
            "security",
            "people",
            "people::ui",
            "publishing",
            "privacy",
            "search",
            "privacy::ui",
            "draft",
            "draft::ui",
            "step",
            "step::ui",
            "demand",
            "obstacle",
            "improvement",
            "spc",
            "chart"
        })
package nl.ruimbaan.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
