/** Screens that one comes back to, by name: with chosen filters, for oneself or for the team. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security", "people", "search::ui", "demand"})
package nl.ruimbaan.savedview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
