package org.victimcare.launcher.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import org.victimcare.testkit.servers.FreePorts;

/** A checkout whose services are built, but do nothing; and ports that nobody else has. */
final class Dummies {

    private Dummies() {}

    static Path jar(Path modules, Member member) {
        return modules.resolve(member.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    static void build(Path modules) throws IOException {
        for (var member : Member.values()) {
            writeJar(jar(modules, member));
        }
    }

    static Ports ports() {
        var chosen = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            chosen.put(port, FreePorts.next());
        }
        return Ports.chosen(chosen, 0);
    }

    private static void writeJar(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, DummyMember.class.getName());
        var name = DummyMember.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new ZipEntry(name));
            Files.copy(Path.of("target", "test-classes").resolve(name), out);
        }
    }
}
