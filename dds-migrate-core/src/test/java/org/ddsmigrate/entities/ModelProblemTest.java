package org.ddsmigrate.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.AbstractThrowableAssert;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelProblemTest {
    @TempDir
    Path folder;

    private Project project = Project.in(Path.of("."), List.of());

    @BeforeEach
    void start() {
        project = Project.in(folder, Provider.HIBERNATE_7_4.jars());
    }

    @Test
    void noEntityNamesTheRootsThatWereSearched() {
        project.source("a.Plain", "package a; class Plain {}");

        problem()
                .hasMessageContaining("No class is annotated with @jakarta.persistence.Entity")
                .hasMessageContaining(project.classes().toString());
    }

    @Test
    void entitiesOfTheOldNamespaceAreNamed() {
        project.source("javax.persistence.Entity", "package javax.persistence; public @interface Entity {}")
                .source("a.Old", "package a; @javax.persistence.Entity class Old {}");

        problem()
                .hasMessageContaining("a.Old is an entity of javax.persistence")
                .hasMessageContaining("Move to");
    }

    @Test
    void missingClassIsNamedWithItsUser() {
        project.source("lib.Money", "package lib; public class Money {}")
                .source("a.Price", entity("Price", "lib.Money amount;"));
        project.delete("lib/Money.class");

        problem()
                .hasMessageContaining("a.Price")
                .hasMessageContaining("lib.Money")
                .hasMessageContaining("dependency");
    }

    @Test
    void missingClassOfAKnownLibraryIsNamedWithItsCoordinates() {
        project.source(
                        "com.fasterxml.jackson.databind.JsonNode",
                        "package com.fasterxml.jackson.databind; public class JsonNode {}")
                .source("a.Doc", entity("Doc", "com.fasterxml.jackson.databind.JsonNode content() { return null; }"));
        project.delete("com/fasterxml/jackson/databind/JsonNode.class");

        problem()
                .hasMessageContaining("a.Doc")
                .hasMessageContaining("Add the dependency com.fasterxml.jackson.core:jackson-databind");
    }

    @Test
    void wrongMappingIsSaidInTheProvidersWords() {
        project.source("a.Child", entity("Child", "@ManyToOne Runnable parent;"));

        problem()
                .hasMessageStartingWith("a.Child: The JPA provider rejects the mapping: ")
                .hasMessageContaining("parent")
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("\tat ");
    }

    @Test
    void entityWithoutKeyIsNamed() {
        project.source("a.Keyless", "package a; @jakarta.persistence.Entity public class Keyless { String name; }");

        problem().hasMessageContaining("a.Keyless").hasMessageContaining("identifier");
    }

    @Test
    void exitInAStaticInitialiserNamesItsClass() {
        project.source("a.Quitter", entity("Quitter", "static { System.exit(0); }"));

        problem().hasMessageContaining("a.Quitter").hasMessageContaining("System.exit");
    }

    @Test
    void failingStaticInitialiserNamesItsClass() {
        project.source(
                "a.Nervous", entity("Nervous", "static { if (true) throw new IllegalStateException(\"no key\"); }"));

        problem().hasMessageContaining("a.Nervous").hasMessageContaining("no key");
    }

    @Test
    void noisyClassesWithThreadsAreReadAllTheSame() {
        project.source(
                "a.Noisy",
                entity(
                        "Noisy",
                        "static { System.out.println(\"hello\"); System.err.println(\"there\"); new Thread(() -> {"
                                + " while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } }"
                                + " }).start(); Runtime.getRuntime().addShutdownHook(new Thread(() -> {"
                                + " while (true) { } })); }"));

        assertThat(project.model().statements())
                .containsExactly("create table Noisy (id bigint not null, primary key (id))");
    }

    @Test
    void killedWorkerLeavesItsLastWords() {
        project.source(
                "a.Killer",
                entity("Killer", "static { System.out.println(\"goodbye\"); Runtime.getRuntime().halt(9); }"));

        problem().hasMessageContaining("ended with exit code 9").hasMessageContaining("goodbye");
    }

    @Test
    void fullHeapIsSaid() {
        project.source("a.Glutton", entity("Glutton", "static long[] all = new long[Integer.MAX_VALUE - 8];"));

        problem().hasMessageContaining("too large");
    }

    @Test
    void interruptEndsTheWorker() throws Exception {
        Path pid = folder.resolve("pid");
        project.source(
                "a.Sleeper",
                entity(
                        "Sleeper",
                        "static { try { java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + pid + ".part\"),"
                                + " String.valueOf(ProcessHandle.current().pid()));"
                                + " java.nio.file.Files.move(java.nio.file.Path.of(\"" + pid + ".part\"),"
                                + " java.nio.file.Path.of(\"" + pid + "\"));"
                                + " Thread.sleep(Long.MAX_VALUE); } catch (Exception e) { } }"));
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                project.model();
            } catch (EnvironmentProblem problem) {
                outcome.complete(problem);
            }
        });
        reader.start();
        while (!Files.exists(pid)) {
            Thread.onSpinWait();
        }
        Optional<ProcessHandle> worker = ProcessHandle.of(Long.parseLong(Files.readString(pid)));

        reader.interrupt();

        assertThat(outcome.join()).hasMessageContaining("interrupted");
        worker.ifPresent(process -> process.onExit().join());
        assertThat(worker.filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void missingJavaExecutableIsNamed() {
        project.source("a.Fine", entity("Fine", "")).java(folder.resolve("jdk/bin/java"));

        problem()
                .hasMessageContaining(folder.resolve("jdk/bin/java").toString())
                .hasMessageContaining("toolchain");
    }

    @Test
    void classForANewerJavaIsNamed() throws Exception {
        project.source("a.Future", entity("Future", ""));
        Path file = project.classes().resolve("a/Future.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 99;
        Files.write(file, bytes);

        problem().hasMessageContaining("a.Future").hasMessageContaining("newer Java");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> problem() {
        return assertThatThrownBy(project::model).isInstanceOf(UserProblem.class);
    }

    private static String entity(String name, String members) {
        return "package a; import jakarta.persistence.*; @Entity public class " + name + " { @Id long id; " + members
                + " }";
    }
}
