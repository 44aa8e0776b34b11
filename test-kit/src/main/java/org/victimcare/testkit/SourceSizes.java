package org.victimcare.testkit;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Counts the lines of source files and of method bodies, and names what is too long to be read at once. */
final class SourceSizes {

    private static final long LINES_OF_A_FILE = 200;
    private static final long LINES_OF_A_METHOD = 25;

    private final TreeMap<String, Long> tooLong = new TreeMap<>();

    private SourceSizes() {}

    /** What breaks the rule, apart from the known exceptions, and which exceptions nobody needs. */
    static List<String> complaints(Path sources, Set<String> exceptions) {
        var sizes = new SourceSizes();
        javaFiles(sources).forEach(sizes::count);
        var complaints = sizes.tooLong.entrySet().stream()
                .filter(entry -> !exceptions.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " has " + entry.getValue() + " lines");
        var stale = exceptions.stream()
                .filter(name -> !sizes.tooLong.containsKey(name))
                .map(name -> name + " needs no exception");
        return Stream.concat(complaints, stale).toList();
    }

    private static List<Path> javaFiles(Path sources) {
        if (Files.notExists(sources)) {
            return List.of();
        }
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(Path file) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            note(
                    file.getFileName().toString().replace(".java", ""),
                    Files.readAllLines(file).size(),
                    LINES_OF_A_FILE);
            var task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            var positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> unit.accept(new Methods(unit, positions), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String name, long lines, long limit) {
        if (lines > limit) {
            tooLong.put(name, lines);
        }
    }

    /** Walks one file and notes the long bodies in it. */
    private final class Methods extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final ArrayList<String> owners = new ArrayList<>();

        Methods(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            owners.add(type.getSimpleName().toString());
            super.visitClass(type, null);
            owners.remove(owners.size() - 1);
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                var first = line(positions.getStartPosition(unit, method.getBody()));
                var last = line(positions.getEndPosition(unit, method.getBody()));
                var owner = owners.get(owners.size() - 1);
                note(owner + "." + method.getName(), last - first + 1, LINES_OF_A_METHOD);
            }
            return super.visitMethod(method, null);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
