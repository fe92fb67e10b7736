package org.ddsmigrate.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.application.RootFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The persistence units that the class roots declare. */
final class PersistenceXml {
    private static final String RESOURCE = "META-INF/persistence.xml";

    private PersistenceXml() {}

    /** The unit with the wanted name, or else the only one. */
    static PersistenceUnit choose(List<Path> roots, Optional<String> wanted) {
        List<PersistenceUnit> units = new ArrayList<>();
        List<RootFile> files = RootFile.find(roots, RESOURCE);
        files.forEach(file -> units.addAll(read(file)));
        String names = units.stream().map(PersistenceUnit::name).collect(Collectors.joining(", "));
        if (wanted.isPresent()) {
            return units.stream()
                    .filter(unit -> unit.name().equals(wanted.get()))
                    .findFirst()
                    .orElseThrow(() -> new UserProblem(
                            "There is no persistence unit \"" + wanted.get() + "\"",
                            units.isEmpty()
                                    ? "No class root holds " + RESOURCE + ": leave the option persistenceUnit out"
                                    : "Set the option persistenceUnit to one of: " + names));
        }
        if (units.size() > 1) {
            throw new UserProblem(
                    "There are several persistence units: " + names,
                    files.get(0).place(),
                    "Choose one with the option persistenceUnit");
        }
        return units.isEmpty() ? PersistenceUnit.undeclared() : units.get(0);
    }

    private static List<PersistenceUnit> read(RootFile file) {
        try {
            Element root = parser().parse(file.open()).getDocumentElement();
            return children(root, "persistence-unit").stream()
                    .map(PersistenceXml::unit)
                    .toList();
        } catch (SAXException | IOException invalid) {
            throw new UserProblem(
                    "This is not a valid persistence.xml (" + invalid.getMessage() + ")",
                    file.place(),
                    "Correct the file",
                    invalid);
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default one prints to standard error before it throws.
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("each JDK parses XML", impossible);
        }
    }

    private static PersistenceUnit unit(Element unit) {
        Map<String, String> properties = new TreeMap<>();
        for (Element holder : children(unit, "properties")) {
            for (Element property : children(holder, "property")) {
                properties.put(property.getAttribute("name"), property.getAttribute("value"));
            }
        }
        // The element without content means true, its absence false.
        boolean onlyListed = texts(unit, "exclude-unlisted-classes").stream().anyMatch(text -> !text.equals("false"));
        return new PersistenceUnit(
                unit.getAttribute("name"),
                texts(unit, "provider").stream().findFirst(),
                texts(unit, "class"),
                texts(unit, "mapping-file"),
                onlyListed,
                properties);
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream()
                .map(child -> child.getTextContent().strip())
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }
}
