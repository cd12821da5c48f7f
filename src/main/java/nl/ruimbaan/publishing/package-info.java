/** The way of a text from its writer to colleagues: what every item that people write goes through. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "security", "privacy", "draft", "photo", "conversation"})
package nl.ruimbaan.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
