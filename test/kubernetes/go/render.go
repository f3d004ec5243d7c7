// Renders the templates of a chart with what Helm's own engine is made of: Go's text/template, the functions of sprig, and Helm's few beside them.
// Takes the templates by name and what they can see as JSON on standard input; gives the texts by name as JSON.
package main

import (
	"encoding/json"
	"os"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig"
	"github.com/ghodss/yaml"
)

type given struct {
	Templates map[string]string
	Scope     map[string]interface{}
}

func main() {
	var asked given
	check(json.NewDecoder(os.Stdin).Decode(&asked))
	all := template.New("chart").Option("missingkey=error")
	functions := sprig.TxtFuncMap()
	functions["toYaml"] = func(value interface{}) (string, error) {
		text, err := yaml.Marshal(value)
		return strings.TrimSuffix(string(text), "\n"), err
	}
	functions["include"] = func(name string, scope interface{}) (string, error) {
		var text strings.Builder
		err := all.ExecuteTemplate(&text, name, scope)
		return text.String(), err
	}
	all.Funcs(functions)
	for name, source := range asked.Templates {
		template.Must(all.New(name).Parse(source))
	}
	texts := map[string]string{}
	for name := range asked.Templates {
		var text strings.Builder
		check(all.ExecuteTemplate(&text, name, asked.Scope))
		texts[name] = text.String()
	}
	check(json.NewEncoder(os.Stdout).Encode(texts))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
